--liquibase formatted sql logicalFilePath:portal/033-campaign-setup.sql

--changeset portal:campaign-setup
-- What is agreed before a campaign delivers: who approved it for the client, when and how that is known (LC-11), who
-- confirmed the budget (LC-08), who stated what is invoiced (LC-12).
alter table campaign
    add column approved_by_client text check (length(approved_by_client) between 1 and 200),
    add column client_approved_on date,
    add column client_approved_how text check (client_approved_how in ('email', 'call', 'message', 'meeting', 'contract')),
    add column client_approval_note text check (length(client_approval_note) <= 1000),
    add column client_approval_recorded_by text,
    add column client_approval_recorded_at timestamptz,
    add column budget_confirmed_by text,
    add column budget_confirmed_at timestamptz,
    add column invoice_stated_by text,
    add column invoice_stated_at timestamptz,
    add constraint campaign_client_approval check ((approved_by_client is null) = (client_approved_on is null)
        and (approved_by_client is null) = (client_approved_how is null)
        and (approved_by_client is null) = (client_approval_recorded_at is null));
--rollback alter table campaign drop column approved_by_client, drop column client_approved_on, drop column client_approved_how, drop column client_approval_note, drop column client_approval_recorded_by, drop column client_approval_recorded_at, drop column budget_confirmed_by, drop column budget_confirmed_at, drop column invoice_stated_by, drop column invoice_stated_at;
