/** The Ops Queue on a screen: what is needed, for which campaign, by when, and who has it. */
package app.backline.services.opsqueue.ui;
