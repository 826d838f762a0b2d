/** Screens of vendors: the list, a vendor's page, the form. Not for sales, who see no vendor cost. */
package app.backline.services.vendors.ui;
