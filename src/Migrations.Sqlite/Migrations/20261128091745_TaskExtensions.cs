using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class TaskExtensions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "asked_due",
                table: "assignments_task",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "extended",
                table: "assignments_task",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "first_due",
                table: "assignments_task",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "parent_id",
                table: "assignments_task",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "due",
                table: "assignments_entry",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_assignments_task_parent_id",
                table: "assignments_task",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_assignments_task_state_due",
                table: "assignments_task",
                columns: new[] { "state", "due" });

            migrationBuilder.CreateIndex(
                name: "ix_assignments_entry_at",
                table: "assignments_entry",
                column: "at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_assignments_task_parent_id",
                table: "assignments_task");

            migrationBuilder.DropIndex(
                name: "ix_assignments_task_state_due",
                table: "assignments_task");

            migrationBuilder.DropIndex(
                name: "ix_assignments_entry_at",
                table: "assignments_entry");

            migrationBuilder.DropColumn(
                name: "asked_due",
                table: "assignments_task");

            migrationBuilder.DropColumn(
                name: "extended",
                table: "assignments_task");

            migrationBuilder.DropColumn(
                name: "first_due",
                table: "assignments_task");

            migrationBuilder.DropColumn(
                name: "parent_id",
                table: "assignments_task");

            migrationBuilder.DropColumn(
                name: "due",
                table: "assignments_entry");
        }
    }
}
