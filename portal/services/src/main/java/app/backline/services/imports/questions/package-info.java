/**
 * Questions that many kinds of files raise, ready-made: words nobody knows, dates of two orders in one column. A definition
 * names them in {@link app.backline.services.spi.ImportDefinition#questions}; one pass over the file answers all.
 */
package app.backline.services.imports.questions;
