/**
 * What people see when something is not there or went wrong: what happened, what was kept, what helps, and a reference
 * that support finds in the log. Not there and not yours look the same.
 */
package app.backline.web.errors;
