/**
 * Pages that post for campaigns: who they reach and what a post costs. A creator is one handle, however it is written: an
 * @, capitals and blanks around it make no other creator. Table: instagram_creator.
 */
package app.backline.modules.instagram.creators;
