package org.isnad.explore.network.layout;

/**
 * Where a node stands.
 *
 * @param x from left to right, in pixels of a picture that is not zoomed
 * @param y from top to bottom
 * @param size how wide and high the node is
 */
public record Spot(int x, int y, int size) {}
