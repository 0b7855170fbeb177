export const retrieve = {};
