using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class RecallAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "documents_recall",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    outgoing_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    delivery_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    incoming_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    due = table.Column<int>(type: "INTEGER", nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    asked_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    answer_reason = table.Column<string>(type: "TEXT", nullable: true),
                    answered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    answered_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    held = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_recall", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_documents_recall_delivery_id",
                table: "documents_recall",
                column: "delivery_id",
                unique: true,
                filter: "state <> 'Refused'");

            migrationBuilder.CreateIndex(
                name: "ix_documents_recall_incoming_id",
                table: "documents_recall",
                column: "incoming_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_recall_outgoing_id",
                table: "documents_recall",
                column: "outgoing_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "documents_recall");
        }
    }
}
