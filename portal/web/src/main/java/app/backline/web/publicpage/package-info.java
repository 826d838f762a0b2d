/**
 * The door for clients: {@code /campaigns/public/<token>}, without sign-in and without script. It limits how often an
 * address and a token may knock, sends headers that let nothing be loaded, kept or told to others, and never logs a token.
 */
package app.backline.web.publicpage;
