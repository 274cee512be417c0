/** Edits of one intention are collected by the domain; the rows of the table are made with the same. */
export * from '#domain/plan/revision.ts';
