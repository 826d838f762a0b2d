/** The words of agencies' sheets that mean the same on every platform. */
package app.backline.services.imports.words;
