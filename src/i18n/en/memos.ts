export const memos = {};
