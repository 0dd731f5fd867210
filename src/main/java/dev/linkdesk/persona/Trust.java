package dev.linkdesk.persona;

import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;

/** Whom to believe that he is Persona, in place of whom this computer believes. */
record Trust(SSLSocketFactory sockets, X509TrustManager certificates) {}
