/** Parts of the screens of clients and of vendors: who may be the same, merges and their undoing. */
package app.backline.services.parties.ui;
