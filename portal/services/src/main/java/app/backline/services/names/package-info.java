/**
 * Names that people type: made comparable ({@link app.backline.services.names.NameKey}), and e-mail addresses checked. Two
 * names are the same when they differ only in case, repeated blanks or the way accents are encoded.
 */
package app.backline.services.names;
