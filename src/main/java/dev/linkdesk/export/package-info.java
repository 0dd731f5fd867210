/**
 * Writing inquiries as tables: columns, CSV and XLSX, safe from formulas. Knows the core, fastcsv
 * and fastexcel; knows no window.
 */
@NullMarked
package dev.linkdesk.export;

import org.jspecify.annotations.NullMarked;
