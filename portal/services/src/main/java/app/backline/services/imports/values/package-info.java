/**
 * How agencies write amounts, counts, dates and check marks in their files, read for every import definition in the same
 * way. Blank is unknown (null), never zero; what cannot be read rejects the row with a sentence that names the column, the
 * cell and what would be understood.
 */
package app.backline.services.imports.values;
