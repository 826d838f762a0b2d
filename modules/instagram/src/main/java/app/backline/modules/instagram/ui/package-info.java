/** The screens of Instagram. */
package app.backline.modules.instagram.ui;
