package app.backline.services.imports;

import app.backline.services.spi.ImportDefinition;

/** A definition and the module it belongs to. */
record FoundDefinition(String moduleKey, ImportDefinition<?> definition) {}
