CREATE TABLE parcel (
  id INTEGER PRIMARY KEY,
  receiver TEXT NOT NULL,
  due REAL NOT NULL,
  state TEXT NOT NULL DEFAULT 'waiting'
);
CREATE VIEW open_parcel AS
  SELECT id, receiver, due FROM parcel WHERE state = 'waiting' ORDER BY due DESC;
