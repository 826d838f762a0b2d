/** Tests inside a real Payara Micro, with the WAR as it was built. */
package app.backline.web.container;
