package org.fanzha.house.broken.app;

/** The root that nobody may know; every broken room knows it. */
public final class Root {
}
