package app.backline.services.campaigns;

import app.backline.tenants.AccessDenied;
import java.time.LocalDate;

/**
 * What the dashboard counts, as conditions of the list; null leaves a condition out. Figures as {@link CampaignFigures}
 * computes and rounds them.
 *
 * @param today the day it is seen from
 * @param endingDays active campaigns that end within so many days
 * @param progress by what is delivered of the goal
 * @param margin active campaigns by margin; only for people who see vendor cost
 * @param invoice campaigns that were agreed on, by what is said of their invoice
 * @param reportOverdue active campaigns that have ended
 */
public record CampaignWatch(
        LocalDate today,
        Pace pace,
        Integer endingDays,
        Progress progress,
        Margin margin,
        InvoiceStatus invoice,
        boolean reportOverdue) {

    /** Delivering, and how far behind what is due by today. */
    public enum Pace {
        /** Below 80 %, critical ones included. */
        BEHIND,
        /** Below 50 %. */
        CRITICAL
    }

    /** How much of the goal is delivered. */
    public enum Progress {
        /** 50 % and more, but less than 90 %. */
        ON_TRACK,
        /** 90 % and more. */
        OVER,
        /** Less than 50 %. */
        UNDER
    }

    /** (budget - spent) / budget. */
    public enum Margin {
        /** Below 20 %. */
        CRITICAL,
        /** From 20 % to below 30 %. */
        WARNING,
        /** 30 % and more. */
        HEALTHY,
        /** Without a budget, or nobody told what vendors cost. */
        UNKNOWN
    }

    /** @throws AccessDenied when it asks by margin for somebody who sees no cost */
    void requireSight(boolean seesCost) {
        if (margin != null && !seesCost) {
            throw new AccessDenied("Your role does not show what vendors cost, and so no margins.");
        }
    }

    public boolean isEmpty() {
        return pace == null
                && endingDays == null
                && progress == null
                && margin == null
                && invoice == null
                && !reportOverdue;
    }
}
