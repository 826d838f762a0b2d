/** Which column of a file is which field: by the headers' known names, or as a person chose. */
package app.backline.services.imports.mapping;
