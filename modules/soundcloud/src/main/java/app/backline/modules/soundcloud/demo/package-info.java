/** Invented members, submissions and reposts for a newcomer to look at; only where the demo is loaded. */
package app.backline.modules.soundcloud.demo;
