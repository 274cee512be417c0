/** Name of the sheet that is very hidden and carries what was registered. */
export const payloadSheet = '循标核验数据';
