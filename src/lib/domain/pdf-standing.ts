/** Whether this server makes PDF files: it has LibreOffice, its keeper turned it off, or there is none. */
export type PdfStanding = 'ready' | 'off' | 'missing';
