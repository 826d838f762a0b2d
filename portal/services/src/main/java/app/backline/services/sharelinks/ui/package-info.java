/** Share links on a screen: making one for a client, seeing who still has one, closing it. */
package app.backline.services.sharelinks.ui;
