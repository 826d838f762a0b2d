--liquibase formatted sql logicalFilePath:modules/instagram/004-instagram-assignment.sql

--changeset instagram:assignment
-- A creator's part in a campaign: content approved, then posted, then paid.
create table instagram_assignment (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    campaign_id uuid not null,
    creator_id uuid not null,
    post_type text not null default 'reel' check (post_type in ('reel', 'carousel', 'story')),
    payment_amount numeric(10, 2) not null default 0 check (payment_amount >= 0),
    payment_status text not null default 'unpaid' check (payment_status in ('unpaid', 'processing', 'paid')),
    post_status text not null default 'not_posted' check (post_status in ('not_posted', 'scheduled', 'posted', 'removed')),
    approval_status text not null default 'pending'
        check (approval_status in ('pending', 'approved', 'rejected', 'revision_needed')),
    content_url text,
    content_submitted_at timestamptz,
    scheduled_on date,
    due_on date,
    posted_at timestamptz,
    paid_at timestamptz,
    notes text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint instagram_assignment_creator unique (org_id, campaign_id, creator_id),
    foreign key (org_id, campaign_id) references campaign (org_id, id) on delete cascade,
    foreign key (org_id, creator_id) references instagram_creator (org_id, id)
);
create index instagram_assignment_of_creator on instagram_assignment (org_id, creator_id);
create index instagram_assignment_payment on instagram_assignment (org_id, payment_status);
create index instagram_assignment_approval on instagram_assignment (org_id, approval_status);
call isolate('instagram_assignment');
--rollback drop table instagram_assignment;
