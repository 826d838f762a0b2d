/** Invented creators, campaigns and posts for a newcomer to look at; only where the demo is loaded. */
package app.backline.modules.instagram.demo;
