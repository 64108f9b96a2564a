using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Reorganisations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "closed_why",
                table: "registers_book",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "heir_id",
                table: "org_appointment",
                type: "BLOB",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "organisation_handed",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    reorganisation_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    record_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    from_agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    from_name = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    had = table.Column<string>(type: "TEXT", nullable: false),
                    to_agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    to_name = table.Column<string>(type: "TEXT", nullable: false),
                    gets = table.Column<string>(type: "TEXT", nullable: false),
                    items = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_handed", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisation_reorganisation",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    decision_number = table.Column<string>(type: "TEXT", nullable: false),
                    decision_date = table.Column<int>(type: "INTEGER", nullable: false),
                    on_day = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    plan = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    prepared_in = table.Column<byte[]>(type: "BLOB", nullable: false),
                    prepared_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    prepared_at = table.Column<long>(type: "INTEGER", nullable: false),
                    done_at = table.Column<long>(type: "INTEGER", nullable: true),
                    done_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    fault = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_reorganisation", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_org_appointment_heir_id",
                table: "org_appointment",
                column: "heir_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_handed_record_id",
                table: "organisation_handed",
                column: "record_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_handed_reorganisation_id_position",
                table: "organisation_handed",
                columns: new[] { "reorganisation_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_organisation_reorganisation_state_on_day",
                table: "organisation_reorganisation",
                columns: new[] { "state", "on_day" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "organisation_handed");

            migrationBuilder.DropTable(
                name: "organisation_reorganisation");

            migrationBuilder.DropIndex(
                name: "ix_org_appointment_heir_id",
                table: "org_appointment");

            migrationBuilder.DropColumn(
                name: "closed_why",
                table: "registers_book");

            migrationBuilder.DropColumn(
                name: "heir_id",
                table: "org_appointment");
        }
    }
}
