/**
 * One way in for every file: recognise it, match its headers to fields, check each row, store the good ones in one
 * transaction and say of each other row why not. What a row means is the module's {@code ImportDefinition}.
 *
 * <p>Rules: a file that cannot be read as a whole is refused and leaves nothing; a row that fails is "Row N: reason" and
 * stops nothing else; a run is all or nothing; the same file twice changes nothing the second time; a preview does what a
 * run does and is rolled back. Rows count from the header, which is row 1.
 *
 * <p>Tables: import_run, rejected_row, import_file (until the run is completed, so that it can be repeated).
 */
package app.backline.services.imports;
