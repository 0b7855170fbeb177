export const quotes = {};
