using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Reorganisations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "organisation");

            migrationBuilder.AddColumn<string>(
                name: "closed_why",
                schema: "registers",
                table: "book",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "heir_id",
                schema: "org",
                table: "appointment",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "handed",
                schema: "organisation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reorganisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_name = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    had = table.Column<string>(type: "text", nullable: false),
                    to_agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_name = table.Column<string>(type: "text", nullable: false),
                    gets = table.Column<string>(type: "text", nullable: false),
                    items = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handed", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reorganisation",
                schema: "organisation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    decision_number = table.Column<string>(type: "text", nullable: false),
                    decision_date = table.Column<int>(type: "integer", nullable: false),
                    on_day = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    plan = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    prepared_in = table.Column<Guid>(type: "uuid", nullable: false),
                    prepared_by_name = table.Column<string>(type: "text", nullable: false),
                    prepared_at = table.Column<long>(type: "bigint", nullable: false),
                    done_at = table.Column<long>(type: "bigint", nullable: true),
                    done_by_name = table.Column<string>(type: "text", nullable: true),
                    fault = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reorganisation", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_appointment_heir_id",
                schema: "org",
                table: "appointment",
                column: "heir_id");

            migrationBuilder.CreateIndex(
                name: "ix_handed_record_id",
                schema: "organisation",
                table: "handed",
                column: "record_id");

            migrationBuilder.CreateIndex(
                name: "ix_handed_reorganisation_id_position",
                schema: "organisation",
                table: "handed",
                columns: new[] { "reorganisation_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_reorganisation_state_on_day",
                schema: "organisation",
                table: "reorganisation",
                columns: new[] { "state", "on_day" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "handed",
                schema: "organisation");

            migrationBuilder.DropTable(
                name: "reorganisation",
                schema: "organisation");

            migrationBuilder.DropIndex(
                name: "ix_appointment_heir_id",
                schema: "org",
                table: "appointment");

            migrationBuilder.DropColumn(
                name: "closed_why",
                schema: "registers",
                table: "book");

            migrationBuilder.DropColumn(
                name: "heir_id",
                schema: "org",
                table: "appointment");
        }
    }
}
