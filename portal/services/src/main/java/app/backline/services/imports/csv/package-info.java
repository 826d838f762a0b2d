/**
 * Reads the files people export: recognises what is no CSV at all, its characters and its separator, and refuses what
 * cannot be read as a whole with a reason a person can act on. Records are counted, not lines: the header is row 1, and a
 * cell may hold line breaks.
 */
package app.backline.services.imports.csv;
