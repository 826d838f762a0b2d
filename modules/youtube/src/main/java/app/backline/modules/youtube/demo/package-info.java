/** Fills the demo organizations with invented campaigns on YouTube, through the module's own commands. */
package app.backline.modules.youtube.demo;
