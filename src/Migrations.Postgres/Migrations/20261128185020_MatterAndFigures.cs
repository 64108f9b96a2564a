using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class MatterAndFigures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_incoming_agency_id_closed_at",
                schema: "documents",
                table: "incoming");

            migrationBuilder.AddColumn<Guid>(
                name: "document_id",
                schema: "assignments",
                table: "task",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_task_document_id",
                schema: "assignments",
                table: "task",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_agency_id_type_code_issued_on_state",
                schema: "documents",
                table: "outgoing",
                columns: new[] { "agency_id", "type_code", "issued_on", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_incoming_agency_id_closed_at_due_arrival_date_state",
                schema: "documents",
                table: "incoming",
                columns: new[] { "agency_id", "closed_at", "due", "arrival_date", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_incoming_agency_id_type_code_channel_arrival_date_state_sender_id",
                schema: "documents",
                table: "incoming",
                columns: new[] { "agency_id", "type_code", "channel", "arrival_date", "state", "sender_id" });

            // What was taken over from an older system came in no known way.
            migrationBuilder.Sql("update documents.incoming set channel = 'Imported' where external_id is not null and number = 0");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_task_document_id",
                schema: "assignments",
                table: "task");

            migrationBuilder.DropIndex(
                name: "ix_outgoing_agency_id_type_code_issued_on_state",
                schema: "documents",
                table: "outgoing");

            migrationBuilder.DropIndex(
                name: "ix_incoming_agency_id_closed_at_due_arrival_date_state",
                schema: "documents",
                table: "incoming");

            migrationBuilder.DropIndex(
                name: "ix_incoming_agency_id_type_code_channel_arrival_date_state_sender_id",
                schema: "documents",
                table: "incoming");

            migrationBuilder.DropColumn(
                name: "document_id",
                schema: "assignments",
                table: "task");

            migrationBuilder.CreateIndex(
                name: "ix_incoming_agency_id_closed_at",
                schema: "documents",
                table: "incoming",
                columns: new[] { "agency_id", "closed_at" });
        }
    }
}
