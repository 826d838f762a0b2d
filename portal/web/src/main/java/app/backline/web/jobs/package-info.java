/**
 * The scheduler: when each job of each organization is due, once over all nodes. One entry in scheduled_tasks stands for a
 * job of an organization; a planner adds what is new, an entry whose job is gone removes itself when it is due.
 */
package app.backline.web.jobs;
