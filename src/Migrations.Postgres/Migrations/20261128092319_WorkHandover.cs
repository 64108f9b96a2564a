using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class WorkHandover : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "work_handover",
                schema: "organisation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_name = table.Column<string>(type: "text", nullable: false),
                    from_title = table.Column<string>(type: "text", nullable: false),
                    to_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_name = table.Column<string>(type: "text", nullable: false),
                    to_title = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    offered_by = table.Column<Guid>(type: "uuid", nullable: false),
                    offered_by_name = table.Column<string>(type: "text", nullable: false),
                    offered_at = table.Column<long>(type: "bigint", nullable: false),
                    ended_at = table.Column<long>(type: "bigint", nullable: true),
                    ended_by_name = table.Column<string>(type: "text", nullable: true),
                    answer = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_work_handover", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "work_handover_line",
                schema: "organisation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    handover_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    part = table.Column<string>(type: "text", nullable: false),
                    due = table.Column<int>(type: "integer", nullable: true),
                    link = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_work_handover_line", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_work_handover_agency_id_state_offered_at",
                schema: "organisation",
                table: "work_handover",
                columns: new[] { "agency_id", "state", "offered_at" });

            migrationBuilder.CreateIndex(
                name: "ix_work_handover_from_id",
                schema: "organisation",
                table: "work_handover",
                column: "from_id");

            migrationBuilder.CreateIndex(
                name: "ix_work_handover_to_id",
                schema: "organisation",
                table: "work_handover",
                column: "to_id");

            migrationBuilder.CreateIndex(
                name: "ix_work_handover_line_handover_id_position",
                schema: "organisation",
                table: "work_handover_line",
                columns: new[] { "handover_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_work_handover_line_record_id",
                schema: "organisation",
                table: "work_handover_line",
                column: "record_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "work_handover",
                schema: "organisation");

            migrationBuilder.DropTable(
                name: "work_handover_line",
                schema: "organisation");
        }
    }
}
