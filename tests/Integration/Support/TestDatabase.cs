using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Integration.Support;

/// <summary>A fresh migrated database of one engine, with a unit of work and a clock that the test moves.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private TestDatabase(DataSettings settings)
    {
        Settings = settings;
        Database = new Database(settings);
        Work = new UnitOfWork(Database);
        Clock = new Clock(Time);
    }

    /// <summary>Folder and connection, for a node or a child process on the same data.</summary>
    public DataSettings Settings { get; }

    public Database Database { get; }

    public UnitOfWork Work { get; }

    public MovableTime Time { get; } = new();

    public Clock Clock { get; }

    public static async Task<TestDatabase> CreateAsync(Engine engine) => new(await SchemaTemplates.CopyAsync(engine));

    /// <summary>An act now, by somebody of that role in an agency that only this act knows.</summary>
    public Act ActAs(Role role, string? key = null) => new(
        new Actor(TypedId.New<PersonId>(), "Trần Thị Mẫu", TypedId.New<AppointmentId>(), "Văn thư", TypedId.New<AgencyId>(), null, role), Clock.Now, key);

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        await DropAsync(Settings);
    }

    internal static async Task DropAsync(DataSettings settings)
    {
        if (settings.PostgresConnection is { } connection)
            await TestPostgres.DropAsync(new Npgsql.NpgsqlConnectionStringBuilder(connection).Database!);
        if (Directory.Exists(settings.Folder)) Directory.Delete(settings.Folder, recursive: true);
    }
}
