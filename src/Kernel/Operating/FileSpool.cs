using LienThong.Kernel.Data;

namespace LienThong.Kernel.Operating;

/// <summary>The hashes of all stored files as the snapshot saw them, in order, on disk: too many for memory, and the snapshot must not last until they are copied.</summary>
internal sealed class FileSpool : IDisposable
{
    private const int HashBytes = 32;
    private readonly FileStream _file;

    public FileSpool(string path) => _file = new(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);

    /// <summary>Notes what the database names.</summary>
    public async Task FillAsync(Session session)
    {
        await using var command = session.Connection.CreateCommand();
        command.CommandText = session.Sql($"select hash from [files.content] order by hash{(session.Engine == Engine.Postgres ? " collate \"C\"" : "")}");
        command.Transaction = session.Transaction;
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync(session.Cancelled);
        while (await reader.ReadAsync(session.Cancelled)) _file.Write(Convert.FromHexString(reader.GetString(0)));
    }

    /// <summary>Hashes that share their first two digits, a group after the other.</summary>
    public IEnumerable<List<string>> Groups()
    {
        _file.Position = 0;
        var (group, hash) = (new List<string>(), new byte[HashBytes]);
        while (_file.ReadAtLeast(hash, HashBytes, throwOnEndOfStream: false) == HashBytes)
        {
            var text = Convert.ToHexStringLower(hash);
            if (group.Count > 0 && !text.StartsWith(group[0][..2], StringComparison.Ordinal))
            {
                yield return group;
                group = [];
            }

            group.Add(text);
        }

        if (group.Count > 0) yield return group;
    }

    public void Dispose() => _file.Dispose();
}
