using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class MatterAndFigures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_documents_incoming_agency_id_closed_at",
                table: "documents_incoming");

            migrationBuilder.AddColumn<byte[]>(
                name: "document_id",
                table: "assignments_task",
                type: "BLOB",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_outgoing_agency_id_type_code_issued_on_state",
                table: "documents_outgoing",
                columns: new[] { "agency_id", "type_code", "issued_on", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_incoming_agency_id_closed_at_due_arrival_date_state",
                table: "documents_incoming",
                columns: new[] { "agency_id", "closed_at", "due", "arrival_date", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_incoming_agency_id_type_code_channel_arrival_date_state_sender_id",
                table: "documents_incoming",
                columns: new[] { "agency_id", "type_code", "channel", "arrival_date", "state", "sender_id" });

            migrationBuilder.CreateIndex(
                name: "ix_assignments_task_document_id",
                table: "assignments_task",
                column: "document_id");

            // What was taken over from an older system came in no known way.
            migrationBuilder.Sql("update documents_incoming set channel = 'Imported' where external_id is not null and number = 0");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_documents_outgoing_agency_id_type_code_issued_on_state",
                table: "documents_outgoing");

            migrationBuilder.DropIndex(
                name: "ix_documents_incoming_agency_id_closed_at_due_arrival_date_state",
                table: "documents_incoming");

            migrationBuilder.DropIndex(
                name: "ix_documents_incoming_agency_id_type_code_channel_arrival_date_state_sender_id",
                table: "documents_incoming");

            migrationBuilder.DropIndex(
                name: "ix_assignments_task_document_id",
                table: "assignments_task");

            migrationBuilder.DropColumn(
                name: "document_id",
                table: "assignments_task");

            migrationBuilder.CreateIndex(
                name: "ix_documents_incoming_agency_id_closed_at",
                table: "documents_incoming",
                columns: new[] { "agency_id", "closed_at" });
        }
    }
}
