package dev.linkdesk.demo;

/** The demo without any HTTP: its state and the operations on it, shared by API and Hosted Flow. */
record DemoCore(
    DemoStore store,
    Inquiries inquiries,
    Sessions sessions,
    Simulation simulation,
    FlowVisits visits,
    Webhooks webhooks) {

  static DemoCore over(DemoStore store) {
    Sessions sessions = new Sessions(store);
    return new DemoCore(
        store,
        new Inquiries(store),
        sessions,
        new Simulation(store),
        new FlowVisits(store, sessions),
        new Webhooks(store));
  }
}
