package org.isnad.gazetteer;

/**
 * What a nationality adjective says: «السورية» is of سوريا.
 *
 * @param state id of the state
 * @param name the state's usual short Arabic name
 */
public record Demonym(String state, String name) {}
