/**
 * What clients and vendors have in common as parties to the agency's work: which of them may be one and the same, and what
 * happens when two are merged.
 *
 * <p>A merge points everything that belongs to the loser at the winner and remembers it; an undo moves exactly that back,
 * except what people gave to somebody else since then. Modules take part by {@code PartyHolder}. Table {@code
 * party_merge}.
 */
package app.backline.services.parties;
