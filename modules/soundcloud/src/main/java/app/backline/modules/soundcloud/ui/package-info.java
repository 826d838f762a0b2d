/** The screens of SoundCloud, the member portal among them. */
package app.backline.modules.soundcloud.ui;
