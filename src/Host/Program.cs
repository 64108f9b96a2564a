using System.CommandLine;
using LienThong.Host.Commands;

Command[] verbs = [DemoCommand.Make(), ServeCommand.Make(), MigrateCommand.Make(), ImportDocumentsCommand.Make(), SearchCommand.Make(), TokenCommand.Make(), OrgCommand.Make(), DoctorCommand.Make(), AuditCommand.Make(), BackupCommand.Make(), RestoreCommand.Make()];
using var stop = new CancellationTokenSource();
return await CommandFrame.RunAsync(args, verbs, stop.Token);
