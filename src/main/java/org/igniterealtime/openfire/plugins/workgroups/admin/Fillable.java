package org.igniterealtime.openfire.plugins.workgroups.admin;

/** A page with a form on it. */
public interface Fillable {

    Filled form();
}
