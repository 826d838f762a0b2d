/** Screens of clients: the list, a client's page, the form. */
package app.backline.services.clients.ui;
