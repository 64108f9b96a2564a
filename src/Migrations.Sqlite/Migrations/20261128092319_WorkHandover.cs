using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class WorkHandover : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "organisation_work_handover",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    from_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    from_name = table.Column<string>(type: "TEXT", nullable: false),
                    from_title = table.Column<string>(type: "TEXT", nullable: false),
                    to_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    to_name = table.Column<string>(type: "TEXT", nullable: false),
                    to_title = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    offered_by = table.Column<byte[]>(type: "BLOB", nullable: false),
                    offered_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    offered_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    ended_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    answer = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_work_handover", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisation_work_handover_line",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    handover_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    record_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    part = table.Column<string>(type: "TEXT", nullable: false),
                    due = table.Column<int>(type: "INTEGER", nullable: true),
                    link = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_work_handover_line", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_organisation_work_handover_agency_id_state_offered_at",
                table: "organisation_work_handover",
                columns: new[] { "agency_id", "state", "offered_at" });

            migrationBuilder.CreateIndex(
                name: "ix_organisation_work_handover_from_id",
                table: "organisation_work_handover",
                column: "from_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_work_handover_to_id",
                table: "organisation_work_handover",
                column: "to_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_work_handover_line_handover_id_position",
                table: "organisation_work_handover_line",
                columns: new[] { "handover_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_organisation_work_handover_line_record_id",
                table: "organisation_work_handover_line",
                column: "record_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "organisation_work_handover");

            migrationBuilder.DropTable(
                name: "organisation_work_handover_line");
        }
    }
}
