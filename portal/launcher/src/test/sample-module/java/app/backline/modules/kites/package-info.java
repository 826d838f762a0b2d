/**
 * A module nobody ships: it shows that a jar in {@code plugins/} is enough. Kites fly and land; one that lies on the ground
 * needs a person. Table: kites_kite.
 */
package app.backline.modules.kites;
