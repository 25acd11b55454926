/**
 * The office's registers, one file each, and {@link org.fanzha.catalogue.Catalogue}, their list. A new
 * register costs one file here, one line in the list and one migration in the ledger.
 */
package org.fanzha.catalogue;
