/** Fills the demo's organizations at start-up, where {@code portal.demo=true} and they are still empty; never elsewhere. */
package app.backline.web.demo;
